package io.github.medpay.data.official;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes the smallest workbook that Excel would open; numbers are written as binary noise, as Excel writes them. */
final class Xlsx {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private Xlsx() {}

    static byte[] ofCsv(String csv) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\""
                            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
            put(zip, "_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
            put(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
                            + "\"><sheets><sheet name=\"s\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            put(zip, "xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
            put(zip, "xl/worksheets/sheet1.xml", sheet(csv));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String relation(String type, String target) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"rId1\" Type=\"" + OFFICE + "/"
                + type + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static String sheet(String csv) {
        StringBuilder xml = new StringBuilder("<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
        int number = 0;
        for (String line : csv.split("\r\n", -1)) {
            number++;
            if (line.indexOf(Lines.CTRL_Z) < 0) {
                xml.append("<row r=\"").append(number).append("\">");
                String[] cells = line.split(",", -1);
                for (int i = 0; i < cells.length; i++) {
                    cell(xml, reference(i) + number, cells[i]);
                }
                xml.append("</row>");
            }
        }
        return xml.append("</sheetData></worksheet>").toString();
    }

    private static void cell(StringBuilder xml, String reference, String text) {
        if (text.matches("\\d+\\.\\d+")) {
            String noise = new BigDecimal(Double.parseDouble(text)).toString();
            xml.append("<c r=\"" + reference + "\"><v>" + noise + "</v></c>");
        } else if (!text.isEmpty()) {
            xml.append("<c r=\"" + reference + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>");
        }
    }

    private static String reference(int column) {
        return (column < 26 ? "" : "A") + (char) ('A' + column % 26);
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write((HEAD + content).getBytes(StandardCharsets.UTF_8));
    }
}
