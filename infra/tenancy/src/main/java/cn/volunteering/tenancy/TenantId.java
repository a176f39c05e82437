package cn.volunteering.tenancy;

import cn.volunteering.domain.Identifier;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The id of a tenant (租户): an agency or an office that oversees agencies. Opaque outside the registry; two to 31
 * characters, lower-case letters, digits and hyphens, beginning with a letter.
 */
public record TenantId(String value) implements Identifier {

    /** Regular expression of all tenant ids. */
    public static final String FORM = "^[a-z][a-z0-9-]{1,30}$";

    private static final Pattern PATTERN = Pattern.compile(FORM);

    /** @throws IllegalArgumentException if the text does not have the form of a tenant id */
    public TenantId {
        if (!PATTERN.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a tenant id: " + value);
        }
    }

    /** Parses a tenant id from outside; empty if the text does not have the form of one. */
    public static Optional<TenantId> parse(String text) {
        return PATTERN.matcher(text).matches() ? Optional.of(new TenantId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
