package cn.volunteering.volunteer.personaldata;

import java.util.List;

/**
 * The keys in use: one that seals, and the retired ones that still open what they sealed.
 *
 * @param current key that encrypts every new text
 * @param retired keys that only decrypt, oldest first. The oldest of all keys computes the fingerprints, so that a
 *     person is still found after a rotation
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

    PersonalDataKey oldest() {
        return retired.isEmpty() ? current : retired.getFirst();
    }
}
