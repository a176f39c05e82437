package cn.volunteering.policy;

import cn.volunteering.domain.Identifier;
import java.util.UUID;
import java.util.regex.Pattern;

/** The identity of a policy document across all its versions, for example {@code qinghai-organ-2018-4}. */
public record PolicyId(String value) implements Identifier {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{1,60}");

    /**
     * @throws IllegalArgumentException if the text is not a valid policy id
     */
    public PolicyId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a policy id: " + value);
        }
    }

    /** Creates an id for a document that is submitted without one. */
    public static PolicyId fresh() {
        return new PolicyId("policy-" + UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value;
    }
}
