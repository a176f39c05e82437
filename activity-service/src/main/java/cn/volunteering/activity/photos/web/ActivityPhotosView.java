package cn.volunteering.activity.photos.web;

import java.util.List;

/**
 * The photos of an activity as shown.
 *
 * @param photos the first uploaded first, deleted ones included
 * @param missing how many the activity lacks of the number that the policy demands
 * @param participants who can be named on a photo
 * @param allowedActions what the caller may do now
 */
record ActivityPhotosView(
        List<PhotoView> photos, int missing, List<PhotoView.PersonView> participants, List<String> allowedActions) {}
