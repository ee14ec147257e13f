package io.github.medpay.data.official;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;

/** Reads the first sheet of an xlsx file. Needs fastexcel-reader, an optional dependency. */
final class XlsxSheet {

    /** A spreadsheet shows 15 digits; what a binary number holds beyond them is noise. */
    private static final MathContext SHOWN_DIGITS = new MathContext(15);

    private XlsxSheet() {}

    static List<Row> rows(Member member) {
        try {
            refuseBomb(member);
            return read(member);
        } catch (NoClassDefFoundError e) {
            throw OfficialFileException.ofFile(
                    member.label(),
                    "reading xlsx needs org.dhatim:fastexcel-reader on the class path or module path",
                    e);
        } catch (OfficialFileException e) {
            throw e;
        } catch (IOException | RuntimeException e) { // a damaged workbook shows in many ways
            throw OfficialFileException.ofFile(member.label(), "is no xlsx, or a damaged one: " + e.getMessage(), e);
        }
    }

    /** A workbook is a zip within the zip: unpacked once for nothing but its size. */
    private static void refuseBomb(Member member) throws IOException {
        long bytes = 0;
        byte[] buffer = new byte[1 << 16];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(member.content()))) {
            while (zip.getNextEntry() != null) {
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    bytes += read;
                    if (bytes > MemberLoader.MOST_BYTES) {
                        throw OfficialFileException.ofFile(
                                member.label(), "more than " + MemberLoader.MOST_BYTES + " bytes unpacked: not read");
                    }
                }
            }
        }
    }

    private static List<Row> read(Member member) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(member.content()));
                Stream<org.dhatim.fastexcel.reader.Row> sheet =
                        book.getFirstSheet().openStream()) {
            sheet.forEach(row -> {
                List<String> cells = new ArrayList<>(row.getCellCount());
                for (int i = 0; i < row.getCellCount(); i++) {
                    cells.add(text(row.hasCell(i) ? row.getCell(i) : null).strip());
                }
                rows.add(new Row(member.label(), row.getRowNum(), cells));
            });
        }
        return rows;
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER) {
            BigDecimal number = cell.asNumber().round(SHOWN_DIGITS);
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        return cell.getText();
    }
}
