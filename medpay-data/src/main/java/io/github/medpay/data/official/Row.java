package io.github.medpay.data.official;

import java.util.List;

/**
 * A row of a table-like file.
 *
 * @param file for messages
 * @param line in the file, from 1
 * @param cells without blanks around them
 */
record Row(String file, long line, List<String> cells) {

    /** The cell, or an empty text where the row is too short. */
    String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }

    /** Whether this is the end-of-file mark: Ctrl-Z, perhaps padded with zeros, and the row's separators. */
    boolean isEndOfFile() {
        String all = String.join("", cells);
        return all.indexOf(Lines.CTRL_Z) >= 0 && all.chars().allMatch(c -> c == Lines.CTRL_Z || c == '0');
    }

    OfficialFileException error(String column, String value, String reason) {
        return new OfficialFileException(file, line, column, value, reason);
    }

    OfficialFileException error(String reason) {
        return new OfficialFileException(file, line, null, null, reason);
    }
}
