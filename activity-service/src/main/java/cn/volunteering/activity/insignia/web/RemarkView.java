package cn.volunteering.activity.insignia.web;

import cn.volunteering.activity.insignia.Remark;
import cn.volunteering.activity.roster.NameBook;
import cn.volunteering.activity.web.SignatureView;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who decided something about a slip, and why, as shown. */
record RemarkView(SignatureView signed, @Nullable String reason) {

    static @Nullable RemarkView of(@Nullable Remark remark, NameBook names) {
        return remark == null
                ? null
                : new RemarkView(Objects.requireNonNull(SignatureView.of(remark.signed(), names)), remark.reason());
    }
}
