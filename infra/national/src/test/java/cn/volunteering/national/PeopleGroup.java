package cn.volunteering.national;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A record group of people with a name, a secret number and a skill. */
public record PeopleGroup(boolean isNumbered) implements RecordGroup {

    @Override
    public GroupCode code() {
        return GroupCode.VOLUNTEER;
    }

    @Override
    public List<Field> fields() {
        return List.of(Field.of("姓名"), Field.secret("证件号码"), Field.of("特长"));
    }

    @Override
    public boolean isYearly() {
        return false;
    }

    @Override
    public Optional<String> flawOfNumber(String number) {
        return number.length() < 6 ? Optional.of("编号过短") : Optional.empty();
    }

    @Override
    public List<Candidate> candidates(int year) {
        return List.of();
    }

    @Override
    public Map<String, List<String>> values(Collection<String> recordIds, Receiver receiver) {
        return Map.of();
    }

    @Override
    public Optional<String> settle(String recordId, RecordState state, @Nullable String number) {
        return Optional.empty();
    }
}
