package cn.volunteering.reporting.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a volunteer belongs from a given day until the next placement begins (NX-02). */
public record Placement(UnitId section, @Nullable UnitId branch, LocalDate from) {}
