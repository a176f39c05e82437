package cn.volunteering.volunteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataPropertiesTest {

    private static final String KEY = "dGVzdC1vbmx5LWtleS10ZXN0LW9ubHkta2V5LTAwMDE=";

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void newWhenKeyIsMissingSaysWhichSettingAndHowToMakeOne(@Nullable String key) {
        assertThatThrownBy(() -> new PersonalDataProperties(key, null))
                .hasMessageContaining("PERSONAL_DATA_KEY")
                .hasMessageContaining("base64 of 32 random bytes");
    }

    @Test
    void keysWhenNoneIsRetiredHoldTheCurrentOneOnly() {
        assertThat(new PersonalDataProperties(KEY, null).keys().retired()).isEmpty();
    }
}
