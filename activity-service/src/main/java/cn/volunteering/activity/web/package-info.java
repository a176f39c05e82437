/** What the doors of all subjects share: who calls, and pages of lists that are at hand. */
@NullMarked
package cn.volunteering.activity.web;

import org.jspecify.annotations.NullMarked;
