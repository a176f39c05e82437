package cn.volunteering.activity.insignia.web;

import cn.volunteering.activity.insignia.ItemId;
import cn.volunteering.activity.insignia.ItemReturn;
import cn.volunteering.activity.roster.NameBook;
import cn.volunteering.activity.web.SignatureView;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a section said about pieces of one item, as shown. */
record ReturnView(
        ItemId itemId,
        int returned,
        int lost,
        int damaged,
        @Nullable String reason,
        SignatureView signed) {

    static ReturnView of(ItemReturn some, NameBook names) {
        var settled = some.settled();
        return new ReturnView(
                some.item(),
                settled.returned(),
                settled.lost(),
                settled.damaged(),
                some.reason(),
                Objects.requireNonNull(SignatureView.of(some.signed(), names)));
    }
}
