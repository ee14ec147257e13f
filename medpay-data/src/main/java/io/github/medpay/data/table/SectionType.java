package io.github.medpay.data.table;

/** What a section holds. The number is written in the directory. */
enum SectionType {
    /** A column of whole numbers of 32 bits. */
    NUMBERS(1),
    /** A column of texts. */
    TEXTS(2);

    private final int id;

    SectionType(int id) {
        this.id = id;
    }

    int id() {
        return id;
    }

    static SectionType of(int id, BrokenTable broken) {
        for (SectionType type : values()) {
            if (type.id == id) {
                return type;
            }
        }
        throw broken.because("section type " + id + " is unknown");
    }
}
