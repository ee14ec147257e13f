package io.github.medpay.data.official;

import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** An official file cannot be compiled. Says where: file, and as far as they apply line, column and value. */
public final class OfficialFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The file's name. */
    private final String file;

    /** The line, from 1; 0 where the file as a whole is wrong. */
    private final long line;

    /** The column's header. */
    private final @Nullable String column;

    /** The value, as it stands in the file. */
    private final @Nullable String value;

    OfficialFileException(String file, long line, @Nullable String column, @Nullable String value, String reason) {
        super(message(file, line, column, value, reason));
        this.file = file;
        this.line = line;
        this.column = column;
        this.value = value;
    }

    /**
     * A complaint of another compiler of official files.
     *
     * @param file its name
     * @param line from 1; 0 where the file as a whole is wrong
     * @param column its header, or null
     * @param value as it stands in the file, or null
     * @param reason what is wrong
     * @return the exception
     */
    public static OfficialFileException at(
            String file, long line, @Nullable String column, @Nullable String value, String reason) {
        return new OfficialFileException(file, line, column, value, reason);
    }

    static OfficialFileException ofFile(String file, String reason) {
        return new OfficialFileException(file, 0, null, null, reason);
    }

    static OfficialFileException ofFile(String file, String reason, Throwable cause) {
        OfficialFileException exception = ofFile(file, reason);
        exception.initCause(cause);
        return exception;
    }

    private static String message(
            String file, long line, @Nullable String column, @Nullable String value, String reason) {
        StringBuilder text = new StringBuilder(file);
        if (line > 0) {
            text.append(", line ").append(line);
        }
        if (column != null) {
            text.append(", column ").append(column);
        }
        if (value != null) {
            text.append(", value \"").append(value).append('"');
        }
        return text.append(": ").append(reason).toString();
    }

    /**
     * The file, as {@code RVU25A.zip!PPRRVU25_JAN.csv} where it is a member of a zip.
     *
     * @return the file
     */
    public String file() {
        return file;
    }

    /**
     * The line, from 1.
     *
     * @return the line, or empty where the file as a whole is wrong
     */
    public OptionalLong line() {
        return line > 0 ? OptionalLong.of(line) : OptionalLong.empty();
    }

    /**
     * The column by its joined header, such as {@code WORK RVU}.
     *
     * @return the column, or empty where a row or the file as a whole is wrong
     */
    public Optional<String> column() {
        return Optional.ofNullable(column);
    }

    /**
     * The value as it stands in the file, without blanks around it.
     *
     * @return the value, or empty where there is none
     */
    public Optional<String> value() {
        return Optional.ofNullable(value);
    }
}
