package cn.volunteering.messaging.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.springframework.data.domain.Sort;

/** The order of a list is the requested one, completed by that of the subject. */
class SubjectTest {

    private record Item(String name, int year) {}

    private final Subject<Item> items =
            Subject.in("items", Item.class).ascending(Item::year, Item::name).sortable("name", Item::name);

    @Test
    void withoutARequestTheOrderIsThatOfTheSubject() {
        assertThat(items.order(Sort.unsorted())).isEqualTo(Sort.by("state.year", "state.name", "_id"));
    }

    @Test
    void aRequestedFieldKeepsItsDirection() {
        assertThat(items.order(Sort.by("name").descending()))
                .isEqualTo(Sort.by(Sort.Order.desc("state.name"), Sort.Order.asc("state.year"), Sort.Order.asc("_id")));
    }

    @Test
    void listsNeedTheFieldsOfTheirOrderAndTheSearchKey() {
        var found = Subject.in("items", Item.class).descending(Item::year).searchable(Item::name);

        assertThat(items.listFields()).containsExactly("state.year", "state.name");
        assertThat(found.listFields()).containsExactly("state.year", "search");
        assertThat(Subject.in("items", Item.class).listFields()).isEmpty();
    }

    @Test
    void aFieldThatIsNotDeclaredIsRejected() {
        assertThat(items.sortable()).containsExactly("name");
        assertThatNullPointerException()
                .isThrownBy(() -> items.order(Sort.by("year")))
                .withMessage("items cannot be sorted by year");
    }
}
