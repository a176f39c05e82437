package cn.volunteering.national;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A record group of the national system, as a service that owns its facts declares it: the fields, the records, and what
 * an answer does to them. Declare each as a bean.
 */
public interface RecordGroup {

    /**
     * A field of the group.
     *
     * @param heading its heading in the file
     * @param isSecret whether its value is in the file only, and in no answer
     */
    record Field(String heading, boolean isSecret) {

        /** Returns a field whose value may be shown. */
        public static Field of(String heading) {
            return new Field(heading, false);
        }

        /** Returns a field whose value is in the file only. */
        public static Field secret(String heading) {
            return new Field(heading, true);
        }
    }

    /** Returns which of the record groups it is. */
    GroupCode code();

    /** Returns the fields in the order of the file. */
    List<Field> fields();

    /** Returns whether its records belong to years. */
    boolean isYearly();

    /** Returns whether the national system gives each accepted record a number. */
    boolean isNumbered();

    /** Returns why a text cannot be a number of the national system for this group. */
    Optional<String> flawOfNumber(String number);

    /**
     * Returns its records, those that would be refused included.
     *
     * @param year the year, if its records belong to years
     */
    List<Candidate> candidates(int year);

    /**
     * Returns the values of records, in the order of the fields, by identity. Records that are gone are missing.
     *
     * @param receiver what the tenant says of itself to the authority
     */
    Map<String, List<String>> values(Collection<String> recordIds, Receiver receiver);

    /**
     * Records at the record itself how far it has come; does nothing if the service keeps no such status. Repeating it
     * changes nothing.
     *
     * @return why the number cannot be recorded, in words
     */
    Optional<String> settle(String recordId, RecordState state, @Nullable String number);
}
