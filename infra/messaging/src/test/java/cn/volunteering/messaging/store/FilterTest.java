package cn.volunteering.messaging.store;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.domain.Identifier;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** A filter asks for every value that was set and for none that was not. */
class FilterTest {

    private enum State {
        OPEN
    }

    private record Id(String value) implements Identifier {}

    @Test
    void everyValueThatIsSetFilters() {
        var filter = Filter.NONE.with("state", State.OPEN).with("project", new Id("p1"));

        assertThat(filter.criteria(name -> "state." + name).getCriteriaObject().getList("$and", Document.class))
                .containsExactlyInAnyOrder(new Document("state.state", "OPEN"), new Document("state.project", "p1"));
    }

    @Test
    void aValueThatIsNotSetDoesNotFilter() {
        var filter = Filter.NONE.with("state", null);

        assertThat(filter.criteria(name -> name).getCriteriaObject()).isEmpty();
    }

    @Test
    void aTextIsReadAsTheTypeOfItsField() {
        assertThat(new FilterField("state.year", int.class).stored("2026")).isEqualTo(2026L);
        assertThat(new FilterField("state.active", boolean.class).stored("true"))
                .isEqualTo(true);
        assertThat(new FilterField("state.state", State.class).stored("OPEN")).isEqualTo("OPEN");
    }

    @Test
    void aTextThatCannotBeAValueIsNotAccepted() {
        assertThat(new FilterField("state.year", int.class).accepts("MMXXVI")).isFalse();
        assertThat(new FilterField("state.state", State.class).accepts("LOCKED"))
                .isFalse();
        assertThat(new FilterField("state.state", State.class).accepts("OPEN")).isTrue();
    }

    @Test
    void aTextIsNoLongerThanAnIdentifier() {
        var field = new FilterField("state.subDistrict", String.class);

        assertThat(field.accepts("镇".repeat(200))).isTrue();
        assertThat(field.accepts("镇".repeat(201))).isFalse();
    }
}
