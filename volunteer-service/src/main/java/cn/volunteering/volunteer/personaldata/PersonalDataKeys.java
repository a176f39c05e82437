package cn.volunteering.volunteer.personaldata;

import java.util.List;

/**
 * The keys in use: one that seals, and the retired ones that still open what they sealed.
 *
 * @param current seals every new text
 * @param retired only decrypt; oldest first. The oldest of all keys makes the fingerprints, so that a person is found
 *     again after a rotation
 */
public record PersonalDataKeys(PersonalDataKey current, List<PersonalDataKey> retired) {

    public PersonalDataKeys {
        retired = List.copyOf(retired);
    }

    /** Parses the keys in the settings. */
    public static PersonalDataKeys parse(String current, List<String> retired) {
        return new PersonalDataKeys(
                PersonalDataKey.parse(current),
                retired.stream().map(PersonalDataKey::parse).toList());
    }

    PersonalDataKey founding() {
        return retired.isEmpty() ? current : retired.getFirst();
    }
}
