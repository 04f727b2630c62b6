import './first.ts';
import '../styles/course.css';
import { beginAnew } from './begin-anew.ts';
import { wake } from './main.ts';

wake();
document.querySelector<HTMLElement>('[data-begin-anew]')!.onclick = beginAnew;
