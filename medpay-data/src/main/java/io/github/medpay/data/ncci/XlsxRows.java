package io.github.medpay.data.ncci;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** The rows of the first sheet of an xlsx file as a stream. Needs fastexcel-reader, an optional dependency. */
final class XlsxRows {

    /** Receives one row. */
    interface Handler {
        void row(Place place, List<String> cells);
    }

    private XlsxRows() {}

    static void read(String file, InputStream stream, Handler handler) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(stream);
                Stream<Row> sheet = book.getFirstSheet().openStream()) {
            sheet.forEach(row -> {
                List<String> cells = cells(row);
                if (!cells.stream().allMatch(String::isEmpty)) {
                    handler.row(new Place(file, row.getRowNum()), cells);
                }
            });
        } catch (NoClassDefFoundError e) {
            throw Place.ofFile(file)
                    .error("reading xlsx needs org.dhatim:fastexcel-reader on the class path or module path");
        } catch (ExcelReaderException e) {
            throw Place.ofFile(file).error("is no xlsx: " + e.getMessage());
        }
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(text(row.hasCell(i) ? row.getCell(i) : null).strip());
        }
        return cells;
    }

    /** Spreadsheets keep codes and dates as numbers now and then; all of them are whole. */
    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER) {
            BigDecimal number = cell.asNumber();
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        return cell.getText();
    }
}
