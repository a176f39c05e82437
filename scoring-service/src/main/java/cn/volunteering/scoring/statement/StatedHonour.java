package cn.volunteering.scoring.statement;

import cn.volunteering.scoring.honour.HonourKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An honour of the year, as a statement says it. */
public record StatedHonour(
        HonourKind kind,
        @Nullable LocalDate grantedOn,
        @Nullable String documentNumber) {}
