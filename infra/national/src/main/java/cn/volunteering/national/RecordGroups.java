package cn.volunteering.national;

import java.util.Collection;
import java.util.List;

/** The groups that a service declares, in their order. */
public record RecordGroups(List<RecordGroup> all) {

    public RecordGroups {
        all = List.copyOf(all);
    }

    /**
     * Returns the group with the code.
     *
     * @throws IllegalArgumentException if the service has none
     */
    public RecordGroup of(GroupCode code) {
        return all.stream()
                .filter(group -> group.code() == code)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No record group " + code));
    }

    /** Returns the groups with one of the codes; all if there is no code. */
    public List<RecordGroup> chosen(Collection<GroupCode> codes) {
        return codes.isEmpty()
                ? all
                : all.stream().filter(group -> codes.contains(group.code())).toList();
    }
}
