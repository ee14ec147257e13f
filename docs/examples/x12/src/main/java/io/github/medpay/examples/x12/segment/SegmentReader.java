package io.github.medpay.examples.x12.segment;

import io.xlate.edi.stream.EDIInputFactory;
import io.xlate.edi.stream.EDIStreamEvent;
import io.xlate.edi.stream.EDIStreamException;
import io.xlate.edi.stream.EDIStreamReader;
import io.xlate.edi.stream.Location;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferOverflowException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The segments of a file, read with staedi one interchange after the other. Staedi's schemas check the envelope alone (ISA,
 * GS, ST and their ends, with counts and control numbers); what they find is a warning. No more than one segment is held.
 */
public final class SegmentReader {

    /** Held, so that its level stays: staedi tells of its own schemas. */
    private static final Logger STAEDI = Logger.getLogger("io.xlate.edi");

    private static final EDIInputFactory FACTORY = factory();

    private final SegmentGate gate;
    private final Set<String> wanted;
    private final Queue<Item> ready = new ArrayDeque<>();
    private final Segment.Builder builder = new Segment.Builder();
    private @Nullable EDIStreamReader reader;
    private String transaction = "";
    private String tag = "";
    private boolean taken;

    /**
     * A reader of a file.
     *
     * @param file its name, for the places
     * @param in its bytes; left open
     * @param wanted the tags of the segments to hand on, besides those of the envelope
     */
    public SegmentReader(String file, InputStream in, Set<String> wanted) {
        this.gate = new SegmentGate(file, in);
        this.wanted = wanted;
    }

    private static EDIInputFactory factory() {
        STAEDI.setLevel(Level.SEVERE);
        EDIInputFactory factory = EDIInputFactory.newFactory();
        factory.setProperty(EDIInputFactory.EDI_VALIDATE_CONTROL_STRUCTURE, true);
        factory.setProperty(EDIInputFactory.EDI_NEST_HIERARCHICAL_LOOPS, false);
        return factory;
    }

    /**
     * The next segment or problem.
     *
     * @return the item; null at the end of the file
     * @throws IOException if the bytes cannot be read
     */
    public @Nullable Item next() throws IOException {
        while (ready.isEmpty()) {
            EDIStreamReader open = reader;
            if (open == null) {
                boolean more = gate.nextInterchange();
                drain();
                if (!more) {
                    return ready.poll();
                }
                open = open();
                reader = open;
            }
            try {
                step(open, open.next());
                drain();
            } catch (EDIStreamException e) {
                if (e.getCause() instanceof IOException cause && !(cause instanceof CharacterCodingException)) {
                    throw cause;
                }
                fail();
            } catch (BufferOverflowException e) { // staedi's own bound of an element
                fail();
            }
        }
        return ready.poll();
    }

    private EDIStreamReader open() throws IOException {
        transaction = "";
        tag = "";
        try {
            return FACTORY.createEDIStreamReader(gate, StandardCharsets.ISO_8859_1.name());
        } catch (EDIStreamException e) {
            throw new IOException(e);
        }
    }

    private void step(EDIStreamReader open, EDIStreamEvent event) {
        switch (event) {
            case START_SEGMENT -> start(open.getText());
            case ELEMENT_DATA -> add(open);
            case END_SEGMENT -> end();
            case SEGMENT_ERROR -> warn(open.getText(), "", open);
            case ELEMENT_DATA_ERROR, ELEMENT_OCCURRENCE_ERROR -> warn(tag, element(open.getLocation()), open);
            case END_TRANSACTION -> transaction = "";
            case END_INTERCHANGE -> reader = null;
            default -> {}
        }
    }

    private void start(String name) {
        tag = name;
        taken = wanted.contains(name) || Envelope.holds(name);
        builder.clear();
    }

    private void add(EDIStreamReader open) {
        if (taken) {
            Location at = open.getLocation();
            builder.add(at.getElementPosition(), at.getElementOccurrence(), at.getComponentPosition(), open.getText());
        }
    }

    private void end() {
        if (taken) {
            Segment segment = builder.build(gate.place(transaction, tag));
            if (tag.equals("ST")) {
                transaction = segment.element(2);
                segment = builder.build(gate.place(transaction, tag));
            }
            ready.add(segment);
        }
        taken = false;
    }

    private void warn(String name, String element, EDIStreamReader open) {
        String what = ControlErrors.describe(open.getErrorType());
        ready.add(new Problem(
                gate.place(transaction, name),
                Problem.Kind.WARNING,
                (element.isEmpty() ? name : element) + " " + what));
    }

    private String element(Location at) {
        String number = String.valueOf(Math.max(at.getElementPosition(), 0));
        return tag + (number.length() < 2 ? "0" : "") + number;
    }

    private void drain() {
        for (Problem problem = gate.nextProblem(); problem != null; problem = gate.nextProblem()) {
            ready.add(problem);
        }
    }

    private void fail() {
        drain();
        String message = gate.hasEnded()
                ? "the interchange ends here, without its IEA segment"
                : "the segment cannot be read; the rest of the interchange is left out";
        ready.add(Problem.error(gate.place(transaction, tag), message));
        reader = null;
    }
}
