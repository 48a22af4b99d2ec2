/** Why a file gives no tables, as data. */
export type SheetFault =
  | { readonly fault: 'empty' }
  /** More bytes than `limit`, packed or unpacked. */
  | { readonly fault: 'too-large'; readonly limit: number }
  /** More cells with something in them, or more merged ones, than `limit`. */
  | { readonly fault: 'too-many-cells'; readonly limit: number }
  /** Excel 97-2003 (`.xls`). */
  | { readonly fault: 'old-excel' }
  /** Excel's binary form (`.xlsb`). */
  | { readonly fault: 'binary-excel' }
  /** LibreOffice and its kin (`.ods`). */
  | { readonly fault: 'open-document' }
  | { readonly fault: 'word' }
  | { readonly fault: 'pdf' }
  /** A photograph or a scanned page. */
  | { readonly fault: 'picture' }
  /** Protected by a password. */
  | { readonly fault: 'encrypted' }
  /** Several files packed into one. */
  | { readonly fault: 'archive' }
  /** Slides. */
  | { readonly fault: 'presentation' }
  /** No file of Excel, though it is packed like one. */
  | { readonly fault: 'not-excel' }
  /** A web page or other markup, as some systems export under the name `.xls`. */
  | { readonly fault: 'markup' }
  | { readonly fault: 'damaged' }
  | { readonly fault: 'not-utf8' }
  /** A quotation mark that is never closed, or that stands where none may; `row` is null where that cannot be said. */
  | { readonly fault: 'bad-quote'; readonly row: number | null };

/** Thrown inside this folder by whatever meets it, and caught where the file is opened. */
export class UnreadableFile extends Error {
  readonly fault: SheetFault;

  constructor(fault: SheetFault) {
    super(fault.fault);
    this.fault = fault;
  }
}

/** What is read of a file, or why it could not be. */
export function readOrFault<Result>(read: () => Result): Result | SheetFault {
  try {
    return read();
  } catch (error) {
    if (error instanceof UnreadableFile) return error.fault;
    throw error;
  }
}

/** The file is not as the standard says. */
export function damaged(): UnreadableFile {
  return new UnreadableFile({ fault: 'damaged' });
}
