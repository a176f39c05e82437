/** Reads photos and the policy of how many an activity needs. */
@NullMarked
package cn.volunteering.activity.photos.store;

import org.jspecify.annotations.NullMarked;
