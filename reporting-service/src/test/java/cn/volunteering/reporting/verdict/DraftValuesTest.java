package cn.volunteering.reporting.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.volunteering.domain.RefusedException;
import cn.volunteering.policy.Value;
import cn.volunteering.policy.store.CatalogueFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DraftValuesTest {

    private final DraftValues draftValues = new DraftValues(CatalogueFile.read());

    record Faulty(String key, Object value) {}

    static List<Faulty> faulty() {
        return List.of(
                new Faulty("no.such-key", 1),
                new Faulty("participation.minimum-percent", 101),
                new Faulty("participation.minimum-percent", "50"),
                new Faulty("participation.minimum-minutes", 0),
                new Faulty("roster.joiners", "SOMETIMES"));
    }

    @Test
    void readWhenADocumentCouldSetTheValueReturnsIt() {
        assertThat(draftValues.read("participation.minimum-percent", 50).value())
                .isEqualTo(new Value.Whole(50));
    }

    @ParameterizedTest
    @MethodSource("faulty")
    void readWhenNoDocumentCouldSetTheValueRefusesIt(Faulty faulty) {
        assertThatThrownBy(() -> draftValues.read(faulty.key(), faulty.value())).isInstanceOf(RefusedException.class);
    }
}
