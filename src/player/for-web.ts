import './first.ts';
import '../styles/course.css';
import { wake } from './main.ts';

wake();
