package io.github.medpay.insight.basis;

/** A question that cannot be one: a field is missing, or not what it must be. The message holds no value of it. */
public class InsightException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The component of the record that is wrong. */
    private final String field;

    /**
     * With a field and what is wrong with it.
     *
     * @param field the component of the record that is wrong
     * @param problem what is wrong, without the value
     */
    public InsightException(String field, String problem) {
        super(field + ": " + problem);
        this.field = field;
    }

    /**
     * The field that is wrong.
     *
     * @return the name of the component
     */
    public String field() {
        return field;
    }
}
