package cn.volunteering.servers.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommonPasswordsTest {

    private static final Set<String> ALL = CommonPasswords.all().collect(Collectors.toSet());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Password1!",
                "P@ssw0rd",
                "Passw0rd!",
                "Admin@123",
                "Admin123!",
                "Qwerty123!",
                "Leifeng@2026",
                "Zhiyuan2026!",
                "Woaini1314!",
                "Abc@1234",
                "Abcd123456!",
                "Qinghai@2026",
                "Huawei@123"
            })
    void passwordsThatManyPeopleChooseAreListed(String password) {
        assertThat(ALL).contains(password.toLowerCase(Locale.ROOT));
    }

    @Test
    void othersAreNotAndTheListIsInLowerCase() {
        assertThat(ALL)
                .doesNotContain("test-passw0rd", "kranich-77-mond!")
                .allMatch(password -> password.equals(password.toLowerCase(Locale.ROOT)))
                .hasSizeLessThan(200_000);
    }

    @Test
    void realmUsesTheList() {
        String file = CommonPasswords.FILE.substring(CommonPasswords.FILE.lastIndexOf('/') + 1);

        assertThat(new RealmFile(Map.of()).text()).contains("passwordBlacklist(" + file + ")");
    }
}
