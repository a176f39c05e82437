package cn.volunteering.reporting.indicator;

/** What a shortfall is counted in, with the measure word that users see. */
public enum Counter {
    PEOPLE("人"),
    MINUTES("分钟"),
    TIMES("次"),
    TEAMS("支"),
    GROUPS("个小组"),
    PROJECTS("个项目"),
    PERCENTAGE_POINTS("个百分点");

    private final String word;

    Counter(String word) {
        this.word = word;
    }

    /** Returns a number with the measure word, for example 3 人. */
    public String of(long number) {
        return number + " " + word;
    }
}
