package cn.volunteering.activity.signup.web;

import cn.volunteering.activity.signup.Place;
import org.jspecify.annotations.Nullable;

/**
 * A volunteer's place.
 *
 * @param standing SEATED, WAITING or NONE
 * @param number the number of the seat, or the position on the waiting list
 */
record PlaceView(Standing standing, @Nullable Integer number) {

    /** The kinds of places. */
    enum Standing {
        SEATED,
        WAITING,
        NONE
    }

    static PlaceView of(Place place) {
        return switch (place) {
            case Place.Seat seat -> new PlaceView(Standing.SEATED, seat.number());
            case Place.Waiting waiting -> new PlaceView(Standing.WAITING, waiting.position());
            case Place.None _ -> new PlaceView(Standing.NONE, null);
        };
    }
}
