package cn.volunteering.activity.photos;

import static cn.volunteering.activity.schedule.ActivityBuilder.anActivity;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.domain.PlatformCalendar;
import org.junit.jupiter.api.Test;

/** How many photos an activity needs (NX-54: 建立志愿服务照片档案). */
class PhotoMinimumTest {

    @Test
    void oneFewerThanTheMinimumIsMissing() {
        PhotoMinimum three = day -> 3;

        assertThat(three.missing(anActivity().ended(), 2)).isEqualTo(1);
        assertThat(three.missing(anActivity().ended(), 3)).isZero();
        assertThat(three.missing(anActivity().ended(), 4)).isZero();
    }

    @Test
    void theMinimumIsThatOfTheDayOnWhichTheActivityEnds() {
        var activity = anActivity().ended();
        var itsDay = PlatformCalendar.dayOf(activity.plan().endsAt());
        PhotoMinimum later = day -> day.isAfter(itsDay) ? 5 : 1;

        assertThat(later.missing(activity, 1)).isZero();
    }
}
