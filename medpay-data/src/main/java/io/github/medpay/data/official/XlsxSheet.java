package io.github.medpay.data.official;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;

/** Reads the first sheet of an xlsx file. Needs fastexcel-reader, an optional dependency. */
final class XlsxSheet {

    /** A spreadsheet shows 15 digits; what a binary number holds beyond them is noise. */
    private static final MathContext SHOWN_DIGITS = new MathContext(15);

    private XlsxSheet() {}

    static List<Row> rows(Member member) {
        try {
            return read(member);
        } catch (NoClassDefFoundError e) {
            throw OfficialFileException.ofFile(
                    member.label(),
                    "reading xlsx needs org.dhatim:fastexcel-reader on the class path or module path",
                    e);
        } catch (IOException | ExcelReaderException e) {
            throw OfficialFileException.ofFile(member.label(), "is no xlsx: " + e.getMessage(), e);
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
