// What gitlab-ci-local asks of Node 22, for Node 20.
Set.prototype.union ??= function union(other) {
  return new Set([...this, ...other]);
};
