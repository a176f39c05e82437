package cn.volunteering.activity.insignia;

import static cn.volunteering.testsupport.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Items of the stock: counted pieces, and single pieces with a serial number (NX-25). */
class InsigniaItemTest {

    private final InsigniaItem vests =
            InsigniaItem.enter(new ItemId("vests"), form(null, 20, true)).orThrow();

    @Test
    void aSerialNumberIsOnOnePiece() {
        assertThatDecision(InsigniaItem.enter(ItemId.fresh(), form("07", 1, true)))
                .isAccepted();
        assertThatDecision(InsigniaItem.enter(ItemId.fresh(), form("07", 2, true)))
                .isRefusedWith("insignia-serial-single");
        assertThatDecision(vests.change(form("07", 20, true), 0)).isRefusedWith("insignia-serial-single");
    }

    @Test
    void piecesLeaveTheStockOnlyWhileNoneCanBeIssued() {
        assertThatDecision(vests.change(form(null, 19, true), 0)).isRefusedWith("insignia-offered");
        var stopped = vests.change(form(null, 20, false), 5).orThrow();
        assertThatDecision(stopped.change(form(null, 5, true), 5)).isAccepted();
        assertThatDecision(stopped.change(form(null, 4, true), 5))
                .isRefusedWith("insignia-stock-held")
                .hasDetail("held", 5);
    }

    @Test
    void nothingCanBeIssuedWhileItIsNotOffered() {
        var stopped = vests.change(form(null, 20, false), 5).orThrow();

        assertThat(vests.toIssue(5)).isEqualTo(15);
        assertThat(stopped.toIssue(5)).isZero();
        assertThat(stopped.left(5)).isEqualTo(15);
    }

    private static ItemForm form(@Nullable String serial, int stock, boolean offered) {
        return new ItemForm(ItemKind.VEST, "演示红马甲", serial, stock, offered);
    }
}
