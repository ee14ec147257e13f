package io.github.medpay.claim;

/**
 * A claim that cannot be read: a required field is missing, or a value is not what it claims to be. The message names the field
 * and holds no value of it.
 */
public class ClaimException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The field, as in the JSON contract. */
    private final String field;

    /** What is wrong with it, without the value. */
    private final String problem;

    /**
     * With a field and what is wrong with it.
     *
     * @param field the field, as in the JSON contract
     * @param problem what is wrong, without the value
     */
    public ClaimException(String field, String problem) {
        super(problem);
        this.field = field;
        this.problem = problem;
    }

    /**
     * The field that is wrong.
     *
     * @return its name in the JSON contract
     */
    public String field() {
        return field;
    }

    /**
     * What is wrong with it.
     *
     * @return a phrase without the value
     */
    public String problem() {
        return problem;
    }

    /**
     * The field and what is wrong with it.
     *
     * @return a sentence without the value
     */
    @Override
    public String getMessage() {
        return field + ": " + problem;
    }
}
