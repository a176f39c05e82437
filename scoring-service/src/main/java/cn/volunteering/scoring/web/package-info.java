/** What the doors of all subjects share: who calls. */
@NullMarked
package cn.volunteering.scoring.web;

import org.jspecify.annotations.NullMarked;
