package cn.volunteering.volunteer.personaldata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.volunteering.domain.Identifier;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class AesGcmCipherTest {

    private record Owner(String value) implements Identifier {}

    private static final Owner OWNER = new Owner("v-1");
    private static final String OLD_KEY = key(1);
    private static final String NEW_KEY = key(2);

    private final PersonalDataCipher cipher = cipher("nx-gxt", OLD_KEY);

    @Test
    void openWhenPlaceIsTheSameReturnsTheText() {
        assertThat(cipher.open(cipher.seal("11010519491231002X", OWNER, "document"), OWNER, "document"))
                .isEqualTo("11010519491231002X");
    }

    @Test
    void sealWhenTextIsTheSameNeverGivesTheSameResult() {
        assertThat(cipher.seal("13800000001", OWNER, "phone")).isNotEqualTo(cipher.seal("13800000001", OWNER, "phone"));
    }

    @Test
    void sealStatesAlgorithmAndKeyAndHidesTheText() {
        assertThat(cipher.seal("13800000001", OWNER, "phone").value())
                .matches("aes-gcm:[0-9a-f]{8}:[^:]+:[^:]+")
                .doesNotContain("13800000001");
    }

    @Test
    void openWhenOwnerFieldOrTenantIsAnotherFails() {
        var sealed = cipher.seal("13800000001", OWNER, "phone");

        assertUnreadable(cipher, sealed, new Owner("v-2"), "phone");
        assertUnreadable(cipher, sealed, OWNER, "document");
        assertUnreadable(cipher("qh-jtt", OLD_KEY), sealed, OWNER, "phone");
    }

    @Test
    void openWhenSealedForAnotherTenantWorksOnlyThere() {
        var letter = cipher.sealFor("qh-jtt", "13800000001", OWNER, "phone");

        assertThat(cipher("qh-jtt", OLD_KEY).open(letter, OWNER, "phone")).isEqualTo("13800000001");
        assertUnreadable(cipher, letter, OWNER, "phone");
        assertUnreadable(cipher("nx-wmb", OLD_KEY), letter, OWNER, "phone");
    }

    @Test
    void openWhenTextWasTamperedWithFails() {
        String value = cipher.seal("13800000001", OWNER, "phone").value();
        char flipped = value.charAt(value.length() - 5) == 'A' ? 'B' : 'A';
        String tampered = value.substring(0, value.length() - 5) + flipped + value.substring(value.length() - 4);

        assertUnreadable(cipher, new SealedText(tampered), OWNER, "phone");
    }

    @Test
    void openAfterRotationStillReadsWhatTheRetiredKeySealed() {
        var sealed = cipher.seal("13800000001", OWNER, "phone");
        var rotated = cipher("nx-gxt", NEW_KEY, OLD_KEY);

        assertThat(rotated.open(sealed, OWNER, "phone")).isEqualTo("13800000001");
        assertThat(rotated.seal("x", OWNER, "phone").value().split(":")[1])
                .isNotEqualTo(sealed.value().split(":")[1]);
    }

    @Test
    void openWhenKeyIsNotInTheSettingsFailsAndReportsIt() {
        var sealed = cipher.seal("13800000001", OWNER, "phone");

        assertThatThrownBy(() -> cipher("nx-gxt", NEW_KEY).open(sealed, OWNER, "phone"))
                .isInstanceOf(UnreadablePersonalDataException.class)
                .hasMessageContaining(sealed.value().split(":")[1]);
    }

    @Test
    void fingerprintIsTheSameForEqualTextsOfATenantAlsoAfterRotation() {
        assertThat(cipher.fingerprint("a"))
                .isEqualTo(cipher.fingerprint("a"))
                .isNotEqualTo(cipher.fingerprint("b"))
                .isEqualTo(cipher("nx-gxt", NEW_KEY, OLD_KEY).fingerprint("a"));
    }

    @Test
    void fingerprintWhenTenantOrKeyIsAnotherCannotBeCompared() {
        assertThat(cipher.fingerprint("a"))
                .isNotEqualTo(cipher("qh-jtt", OLD_KEY).fingerprint("a"))
                .isNotEqualTo(cipher("nx-gxt", NEW_KEY).fingerprint("a"));
    }

    @Test
    void parseWhenKeyIsNot32BytesOfBase64Fails() {
        assertThatThrownBy(() -> PersonalDataKey.parse("c2hvcnQ="))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("32 bytes");
        assertThatThrownBy(() -> PersonalDataKey.parse("not base64!"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("base64");
    }

    private static void assertUnreadable(PersonalDataCipher cipher, SealedText sealed, Identifier owner, String field) {
        assertThatThrownBy(() -> cipher.open(sealed, owner, field)).isInstanceOf(UnreadablePersonalDataException.class);
    }

    private static AesGcmCipher cipher(String tenant, String current, String... retired) {
        return new AesGcmCipher(PersonalDataKeys.parse(current, List.of(retired)), () -> tenant);
    }

    private static String key(int fill) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) fill);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
