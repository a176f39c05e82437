/** Lets the pictures of old photos go. */
@NullMarked
package cn.volunteering.activity.photos.jobs;

import org.jspecify.annotations.NullMarked;
