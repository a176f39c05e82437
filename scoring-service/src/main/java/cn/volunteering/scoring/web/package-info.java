/** What the controllers of several subjects share. */
@NullMarked
package cn.volunteering.scoring.web;

import org.jspecify.annotations.NullMarked;
