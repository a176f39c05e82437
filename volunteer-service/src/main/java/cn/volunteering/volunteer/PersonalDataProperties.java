package cn.volunteering.volunteer;

import cn.volunteering.volunteer.personaldata.PersonalDataKeys;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.Assert;

/**
 * The keys for personal data, checked at start.
 *
 * @param key base64 of 32 bytes; encrypts and decrypts
 * @param retiredKeys keys that only decrypt, oldest first; comma-separated, without blanks
 */
@ConfigurationProperties("volunteer.personal-data")
record PersonalDataProperties(
        @Nullable String key, @Nullable List<String> retiredKeys) {

    PersonalDataProperties {
        Assert.hasText(
                key,
                "PERSONAL_DATA_KEY is missing: base64 of 32 random bytes, for example from 'head -c 32 /dev/urandom |"
                        + " base64'");
    }

    PersonalDataKeys keys() {
        return PersonalDataKeys.parse(Objects.requireNonNull(key), Objects.requireNonNullElse(retiredKeys, List.of()));
    }
}
