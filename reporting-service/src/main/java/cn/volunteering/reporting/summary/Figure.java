package cn.volunteering.reporting.summary;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** The figures that leaders compare: between versions, between months, and between the tenants below an office. */
public enum Figure {
    HEADCOUNT("单位人员（人）", ofBackground(Background::headcount)),
    VOLUNTEERS("在册志愿者（人）", of(Figures::volunteers)),
    REGISTERED("全国系统注册志愿者（人）", ofBackground(Background::registered)),
    ACTIVE("近12个月参加过服务的在册志愿者（人）", ofBreakdown(Breakdown::active)),
    PARTICIPANTS("参加服务（人）", of(Figures::participants)),
    PARTICIPATION("参加服务与在册志愿者之比（%）", ratio(Figures::participants, 100)),
    MINUTES("服务时长（分钟）", of(Figures::minutes)),
    MEAN_MINUTES("在册志愿者平均服务时长（分钟）", ratio(Figures::minutes, 1)),
    ACTIVITIES("有服务时长的活动（次）", of(Figures::activities)),
    PARTY_MEMBERS("在册党员志愿者（人）", ofBreakdown(breakdown -> breakdown.party().members())),
    PARTY_PARTICIPANTS(
            "参加服务的党员志愿者（人）", ofBreakdown(breakdown -> breakdown.party().participants())),
    PARTY_MINUTES("党员志愿者服务时长（分钟）", ofBreakdown(breakdown -> breakdown.party().minutes()));

    private final String title;
    private final Function<Figures, Optional<Measure>> measure;

    Figure(String title, Function<Figures, Optional<Measure>> measure) {
        this.title = title;
        this.measure = measure;
    }

    private static Function<Figures, Optional<Measure>> of(ToLongFunction<Figures> number) {
        return figures -> Optional.of(Measure.of(number.applyAsLong(figures)));
    }

    private static Function<Figures, Optional<Measure>> ofBackground(ToLongFunction<Background> number) {
        return figures ->
                Optional.ofNullable(figures.background()).map(background -> Measure.of(number.applyAsLong(background)));
    }

    private static Function<Figures, Optional<Measure>> ofBreakdown(ToLongFunction<Breakdown> number) {
        return figures -> Optional.ofNullable(figures.background())
                .map(Background::breakdown)
                .map(breakdown -> Measure.of(number.applyAsLong(breakdown)));
    }

    /** Returns a share of the roster, or a mean over it. */
    private static Function<Figures, Optional<Measure>> ratio(ToLongFunction<Figures> number, int factor) {
        return figures -> figures.volunteers() == 0
                ? Optional.empty()
                : Optional.of(new Measure(number.applyAsLong(figures), figures.volunteers(), factor));
    }

    /** Returns the name that users see, with the unit. */
    public String title() {
        return title;
    }

    /** Returns the value; empty if it was not reported, or its base is zero. */
    public Optional<Measure> in(Figures figures) {
        return measure.apply(figures);
    }

    /** Returns whether it is a ratio, which cannot be added up. */
    public boolean isRatio() {
        return this == PARTICIPATION || this == MEAN_MINUTES;
    }

    /** Returns the figures that are whole numbers. */
    public static Stream<Figure> numbers() {
        return Stream.of(values()).filter(figure -> !figure.isRatio());
    }
}
