/** docProps/custom.xml: properties that travel with the workbook (ISO/IEC 29500-1 §22.3). */
import { XmlScanner } from '../../ooxml';

/** Property names with the text of their values, whatever their type. */
export function readProperties(xml: string): ReadonlyMap<string, string> {
  const properties = new Map<string, string>();
  const scanner = new XmlScanner(xml);
  for (let token = scanner.next(); token !== 'done'; token = scanner.next()) {
    if (token !== 'start' || scanner.name !== 'property') continue;
    const name = scanner.attribute('name') ?? '';
    properties.set(name, scanner.elementText().trim());
  }
  return properties;
}
