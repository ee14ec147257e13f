package io.github.medpay.examples.x12.segment;

import java.util.Arrays;

/** A segment. Elements and their components are numbered from 1, as in the implementation guides; what is absent is empty. */
public final class Segment implements Item {

    private static final String[] NOTHING = {};

    private final Place place;
    private final String[][] elements;

    private Segment(Place place, String[][] elements) {
        this.place = place;
        this.elements = elements;
    }

    /**
     * Its name.
     *
     * @return such as {@code CLM}
     */
    public String tag() {
        return place.segment();
    }

    @Override
    public Place place() {
        return place;
    }

    /**
     * An element, or its first component.
     *
     * @param element from 1
     * @return its text; empty if it is absent
     */
    public String element(int element) {
        return component(element, 1);
    }

    /**
     * A component of an element.
     *
     * @param element from 1
     * @param component from 1
     * @return its text; empty if it is absent
     */
    public String component(int element, int component) {
        String[] components = element > elements.length ? NOTHING : elements[element - 1];
        return component > components.length ? "" : components[component - 1];
    }

    /** Only the tag and the place: no content of a claim. */
    @Override
    public String toString() {
        return tag() + " at segment " + place.position();
    }

    /** Collects the elements of one segment; of a repeated element the first. */
    static final class Builder {

        static final int MOST_ELEMENTS = 64;
        private static final int MOST_COMPONENTS = 16;

        private final String[][] elements = new String[MOST_ELEMENTS][];
        private int count;

        void clear() {
            count = 0;
        }

        void add(int element, int occurrence, int component, String text) {
            if (element < 1 || element > MOST_ELEMENTS || occurrence > 1 || component > MOST_COMPONENTS) {
                return;
            }
            while (count < element) {
                elements[count++] = NOTHING;
            }
            int index = Math.max(component, 1) - 1;
            String[] components = elements[element - 1];
            if (components.length <= index) {
                int length = components.length;
                components = Arrays.copyOf(components, index + 1);
                Arrays.fill(components, length, index, "");
                elements[element - 1] = components;
            }
            components[index] = text;
        }

        Segment build(Place place) {
            return new Segment(place, Arrays.copyOf(elements, count));
        }
    }
}
