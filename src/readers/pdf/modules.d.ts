/** A file as a `data:` address. */
declare module '*.bcmap' {
  const url: string;
  export default url;
}

/** Loading it is all it is for. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';

declare module 'pdfjs-dist/legacy/build/pdf.min.mjs' {
  export * from 'pdfjs-dist';
}
