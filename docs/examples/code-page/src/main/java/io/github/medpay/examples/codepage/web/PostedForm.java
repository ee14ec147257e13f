package io.github.medpay.examples.codepage.web;

import io.github.medpay.examples.codepage.ask.BadQuestionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Fields;
import org.eclipse.jetty.util.UrlEncoded;

/** The fields of a posted form: bounded in bytes and in number, in UTF-8. Nothing of them is kept. */
final class PostedForm {

    static final int MOST_BYTES = 64 * 1024;

    /** So much beyond it is read and thrown away: a sender that is cut off before it is through does not see the answer. */
    private static final int MOST_SKIPPED = 1 << 20;

    private static final int SKIP = 1 << 13;

    private static final String TYPE = "application/x-www-form-urlencoded";
    private static final int MOST_FIELDS = 300;

    private PostedForm() {}

    /** Keeps no more than one byte too many. */
    static Map<String, List<String>> read(Request request) throws IOException {
        String type = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith(TYPE)) {
            throw new RefusedBodyException(415, "The page accepts only a form as a browser sends it.");
        }
        if (request.getLength() > MOST_BYTES + MOST_SKIPPED) {
            throw tooLong();
        }
        try (InputStream in = Content.Source.asInputStream(request)) {
            byte[] body = in.readNBytes(MOST_BYTES + 1);
            if (body.length > MOST_BYTES) {
                skip(in);
                throw tooLong();
            }
            return decode(body);
        }
    }

    private static void skip(InputStream in) throws IOException {
        byte[] some = new byte[SKIP];
        int left = MOST_SKIPPED;
        int read = 0;
        while (left > 0 && read >= 0) {
            read = in.read(some);
            left -= read;
        }
    }

    private static Map<String, List<String>> decode(byte[] body) {
        Fields fields = new Fields(true);
        try {
            String text = StandardCharsets.US_ASCII
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            UrlEncoded.decodeUtf8To(text, fields);
        } catch (CharacterCodingException | IllegalArgumentException e) {
            throw new BadQuestionException("The fields of the form are not well-formed.");
        }
        if (fields.getSize() > MOST_FIELDS) {
            throw new BadQuestionException("The form has too many fields.");
        }
        Map<String, List<String>> all = new LinkedHashMap<>();
        for (Fields.Field field : fields) {
            all.put(field.getName(), field.getValues());
        }
        return all;
    }

    private static RefusedBodyException tooLong() {
        return new RefusedBodyException(413, "A claim may have " + MOST_BYTES / 1024 + " kB at most.");
    }
}
