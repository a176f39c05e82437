/** Events between the parts of the platform: their envelope, their topics, and what is common to sending and receiving. */
@NullMarked
package cn.volunteering.messaging;

import org.jspecify.annotations.NullMarked;
