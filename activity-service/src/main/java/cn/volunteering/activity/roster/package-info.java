/**
 * The roster: this service's own copy of the volunteers and org units, kept up to date by the events of
 * volunteer-service.
 */
@NullMarked
package cn.volunteering.activity.roster;

import org.jspecify.annotations.NullMarked;
