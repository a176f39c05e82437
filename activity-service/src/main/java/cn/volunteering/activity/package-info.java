/**
 * The service for the volunteer work: projects and their filing, activities, sign-up, attendance, and the review of
 * hours by a second person.
 */
@NullMarked
package cn.volunteering.activity;

import org.jspecify.annotations.NullMarked;
