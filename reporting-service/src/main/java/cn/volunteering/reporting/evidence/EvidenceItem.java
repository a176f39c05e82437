package cn.volunteering.reporting.evidence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document or record that proves an indicator. It has a number or an address under which it can be found again.
 *
 * @param title what it is
 * @param datedOn the day of the document, visit or survey
 */
public record EvidenceItem(
        @NotNull Method method,
        @NotBlank @Size(max = 120) String title,
        @Nullable @Size(min = 1, max = 80) String documentNumber,

        @Nullable @Size(max = 300) @Pattern(regexp = "https?://\\S+", message = "网址须以 http:// 或 https:// 开头")
        String link,

        @NotNull LocalDate datedOn) {

    /** How the indicator is examined (QH-14). */
    public enum Method {
        /** 材料审核. */
        MATERIAL_REVIEW,
        /** 实地考察. */
        SITE_VISIT,
        /** 问卷调查. */
        QUESTIONNAIRE,
        /** 网络调查. */
        ONLINE_SURVEY
    }

    /** Returns whether it can be found again. */
    boolean canBeFound() {
        return documentNumber != null || link != null;
    }
}
