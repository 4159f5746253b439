import {
  AlignmentType,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type IRunOptions,
} from 'docx';
import mammoth from 'mammoth';
import type { Element, ElementContent, Root } from 'hast';
import { selectAll } from 'hast-util-select';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { Locale } from '../../i18n/locales.ts';

/** A row of a translation document: what it is, the words, and the words in the other language as far as they are there. */
export interface DocumentRow {
  /** What the row is in the page; it comes back with the document. */
  readonly key: string;
  readonly source: string;
  readonly target: string;
}

interface DocumentHead {
  readonly page: string;
  readonly from: Locale;
  readonly to: Locale;
  readonly rows: readonly DocumentRow[];
}

const note: Readonly<Record<Locale, string>> = {
  en: 'Please write the right-hand column. Marks such as ⟦1 …⟧ stand for a telephone number, a date or a link: keep each one, and move it where the sentence needs it. The site fills in the right words by itself. Leave the first column as it is.',
  fr: 'Veuillez écrire dans la colonne de droite. Les repères comme ⟦1 …⟧ représentent un numéro de téléphone, une date ou un lien\u00a0: gardez-les tous, et placez-les où la phrase le demande. Le site y met les bons mots de lui-même. Laissez la première colonne telle quelle.',
};
const names: Readonly<Record<Locale, string>> = { en: 'English', fr: 'Français' };

/**
 * A page as a document for a translation bureau: its words in two columns, row by row, with marks for what stays.
 *
 * @returns The bytes of a .docx file.
 */
export async function translationDocument({ page, from, to, rows }: DocumentHead): Promise<Buffer> {
  const header = row(['', names[from], names[to]], true);
  const table = new Table({
    layout: TableLayoutType.FIXED,
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: [1100, 4000, 4000],
    rows: [header, ...rows.map(({ key, source, target }) => row([key, source, target]))],
  });
  const document = new Document({
    title: page,
    styles: { default: { document: { run: { font: 'Calibri', size: 22 } } } },
    sections: [
      {
        properties: { page: { size: { width: 12240, height: 15840 } } },
        children: [
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(`${page} (${from} → ${to})`)] }),
          new Paragraph({ alignment: AlignmentType.LEFT, children: [new TextRun(note[from])] }),
          new Paragraph({ alignment: AlignmentType.LEFT, children: [new TextRun(note[to])] }),
          table,
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

function row(cells: readonly string[], isHeader = false): TableRow {
  return new TableRow({
    tableHeader: isHeader,
    cantSplit: true,
    children: cells.map(
      (text, index) =>
        new TableCell({
          width: { size: index === 0 ? 1100 : 4000, type: WidthType.DXA },
          margins: { top: 60, bottom: 60, left: 90, right: 90 },
          children: [new Paragraph({ children: runs(text, isHeader, index === 0 && !isHeader) })],
        }),
    ),
  });
}

/** Words between ** are bold in the document, as they are on the page. */
function runs(text: string, isHeader: boolean, isKey: boolean): TextRun[] {
  return text.split('**').map((part, index) => {
    const options: IRunOptions = {
      text: part,
      bold: isHeader || index % 2 === 1,
      ...(isKey ? { color: '666666', size: 16 } : {}),
    };
    return new TextRun(options);
  });
}

/** The document that came back: from which page and language it was made, and its rows. */
export interface ReturnedDocument {
  readonly page: string | undefined;
  readonly from: Locale | undefined;
  readonly rows: readonly DocumentRow[];
}

/** Reads a translation document. What is not a table of three columns is left out; nothing is judged here. */
export async function readTranslationDocument(bytes: Uint8Array): Promise<ReturnedDocument> {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  const tree: Root = unified().use(rehypeParse, { fragment: true }).parse(value);
  const title = selectAll('h1', tree).map((each) => textOf(each))[0] ?? '';
  const [, page, from] = /^(\S+) \((en|fr) →/.exec(title.trim()) ?? [];
  const rows = selectAll('tr', tree).flatMap((each) => {
    const [key, source, target] = selectAll('td, th', each).map(textOf);
    if (key === undefined || source === undefined || target === undefined || key === '') return [];
    return [{ key, source, target }];
  });
  return { page, from: from === 'en' || from === 'fr' ? from : undefined, rows };
}

/** The words of a cell, with ** around what is bold and one space for any other between them. */
function textOf(element: Element): string {
  const write = (node: ElementContent): string => {
    if (node.type === 'text') return node.value;
    if (node.type !== 'element') return '';
    const inner = node.children.map(write).join('');
    if (node.tagName === 'br') return ' ';
    if (node.tagName === 'strong' && inner.trim() !== '') return inner.replace(/^(\s*)([\s\S]*?)(\s*)$/, '$1**$2**$3');
    return inner;
  };
  return element.children
    .map(write)
    .join(' ')
    .replaceAll('****', '')
    .replace(/[ \t\n]+/g, ' ')
    .trim();
}
