/**
 * A generated year of service of a demo agency: people, activities and hours that exist nowhere, for a platform that is
 * shown. {@link cn.volunteering.demoyear.DemoYear} is a pure function of the tenant's name and the day.
 */
@NullMarked
package cn.volunteering.demoyear;

import org.jspecify.annotations.NullMarked;
