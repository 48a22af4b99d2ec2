/** JUnit as CI services read it. */
import { expect, test } from 'vitest';
import { checkJunit } from '../../../src/output/check/junit.ts';
import { clean, everything } from './sample-check.ts';

test('has a suite a file, a case a finding, and fails for errors only', () => {
  expect(checkJunit(everything, 'en')).toBe(
    `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="dondoc check" tests="4" failures="2" errors="0">
  <testsuite name="plan/appendix.yaml" tests="1" failures="1" errors="0" skipped="0" file="plan/appendix.yaml">
    <testcase classname="plan/appendix.yaml" name="invalid-deadline (12:10)">
      <failure type="invalid-deadline" message="there is no quarter &quot;2021-Q5&quot;">plan/appendix.yaml:12:10: there is no quarter &quot;2021-Q5&quot;
help: a year has four quarters: 2021-Q1 to 2021-Q4</failure>
    </testcase>
  </testsuite>
  <testsuite name="plan/plan.yaml" tests="2" failures="0" errors="0" skipped="0" file="plan/plan.yaml">
    <testcase classname="plan/plan.yaml" name="numbering-gap (90:19)">
      <system-out>warning: plan/plan.yaml:90:19: &quot;4.5&quot; follows &quot;4.3&quot;, expected &quot;4.4&quot;
help: leave it if the document was issued so</system-out>
    </testcase>
    <testcase classname="plan/plan.yaml" name="several-leads (95:15)">
      <system-out>info: plan/plan.yaml:95:15: the task has 2 leads: so-gddt, so-noi-vu
help: one lead with supporting agencies is better; leave it if the document was issued so</system-out>
    </testcase>
  </testsuite>
  <testsuite name="plan/a b,c:100%.yaml" tests="1" failures="1" errors="0" skipped="0" file="plan/a b,c:100%.yaml">
    <testcase classname="plan/a b,c:100%.yaml" name="unknown-agency (1:1)">
      <failure type="unknown-agency" message="no agency or group has the id &quot;{0}[x](http://e) %0A::error::&lt;b&gt;&amp;&quot;&lt;U+001B&gt;[2J&quot;">plan/a b,c:100%.yaml:1:1: no agency or group has the id &quot;{0}[x](http://e) %0A::error::&lt;b&gt;&amp;&quot;&lt;U+001B&gt;[2J&quot;
help: add the agency to agencies.yaml</failure>
    </testcase>
  </testsuite>
</testsuites>
`,
  );
});

test('has one passing case when there is nothing', () => {
  expect(checkJunit(clean, 'vi')).toBe(
    `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="dondoc check" tests="1" failures="0" errors="0">
  <testsuite name="dondoc check" tests="1" failures="0" errors="0" skipped="0">
    <testcase classname="dondoc" name="không có lỗi trong 4 tệp, 52 nhiệm vụ; tính đến ngày 15/12/2021"/>
  </testsuite>
</testsuites>
`,
  );
});
