package cn.volunteering.national;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record as a package submitted it.
 *
 * @param values its values in the order of the fields
 * @param number the number by which it was known before
 */
record Sent(
        PackageLine line,
        RecordGroup group,
        List<String> values,
        @Nullable String number) {}
