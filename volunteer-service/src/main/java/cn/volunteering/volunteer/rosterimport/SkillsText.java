package cn.volunteering.volunteer.rosterimport;

import cn.volunteering.domain.Decision;
import cn.volunteering.volunteer.roster.Profile;
import java.util.Arrays;
import java.util.List;

/** Skills (特长) listed in one cell, separated by commas or semicolons of any kind. */
final class SkillsText {

    private static final String SEPARATORS = "[、,，;；/／|\\n\\r\\x0B\\f]";

    private SkillsText() {}

    /** Reads the skills in the text, each once, with the same limits on number and length as the other endpoints. */
    static Decision<List<String>> read(String text) {
        var skills = Arrays.stream(text.split(SEPARATORS))
                .map(String::strip)
                .filter(skill -> !skill.isEmpty())
                .distinct()
                .toList();
        if (skills.size() > Profile.MAX_SKILLS) {
            return Decision.refused("skills-too-many", "特长最多填写 " + Profile.MAX_SKILLS + " 项");
        }
        return skills.stream().allMatch(skill -> skill.length() <= Profile.LONGEST_SKILL)
                ? Decision.accepted(skills)
                : Decision.refused("skill-too-long", "每项特长不能超过 " + Profile.LONGEST_SKILL + " 个字，各项之间用顿号或逗号分开");
    }
}
